import { Skeleton } from "@/ui/skeleton";

export default function HouseLoading() {
  return (
    <div className="flex max-w-measure flex-col gap-8 pt-2">
      <Skeleton lines={1} className="w-40" />
      <Skeleton lines={4} />
      <Skeleton lines={4} />
    </div>
  );
}
