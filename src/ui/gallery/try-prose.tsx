export const TryProse = () => (
  <article className="prose">
    <h2>What we plant in November</h2>
    <p>
      <a href="#ada" className="mention">
        @ada
      </a>{" "}
      asked which bulbs can still go in. <em>Most of them</em>, as long as the ground is{" "}
      <strong>not frozen</strong>; see <a href="#list">the list of last year</a>.
    </p>
    <ul>
      <li>
        Snowdrops, in the green
        <ul>
          <li>or dry, if you must</li>
        </ul>
      </li>
      <li>Garlic: cloves with the tip up</li>
    </ul>
    <ol>
      <li>Dig</li>
      <li>Drop</li>
    </ol>
    <blockquote>
      <p>A garden is a grand teacher. It teaches patience and careful watchfulness.</p>
    </blockquote>
    <p>
      The timer runs on <code>cron</code>:
    </p>
    <pre>
      <code>
        0 21 * * * water --beds north,south --minutes 12 --unless-rain --and-tell the-night-gardeners
      </code>
    </pre>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard */}
    <div className="table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th>Bulb</th>
            <th>Depth</th>
            <th>Month</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Tulip</td>
            <td>15 cm</td>
            <td>November</td>
          </tr>
        </tbody>
      </table>
    </div>
    <hr />
    <h3>Next week</h3>
    <p>We meet at the north gate.</p>
  </article>
);
