"""An IAM on loopback that answers what it is told to, and remembers what it was asked."""

import http.server
import threading
import urllib.parse


class Endpoint:
    """`script` sets the replies; `take` gives the requests since then."""

    def __init__(self):
        self.replies, self.requests = [], []
        endpoint = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                params = dict(urllib.parse.parse_qsl(body, keep_blank_values=True))
                assert params.pop("Version") == "2010-05-08"
                endpoint.requests.append([params.pop("Action"), dict(sorted(params.items()))])
                status, text = endpoint.replies.pop(0) if endpoint.replies else (500, "nothing is scripted")
                self.send_response(status)
                self.send_header("Content-Length", str(len(text.encode())))
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, *_):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{server.server_port}"
        threading.Thread(target=server.serve_forever, daemon=True).start()

    def script(self, replies):
        self.replies, self.requests = list(replies), []

    def take(self):
        assert not self.replies, f"not asked for: {self.replies}"
        requests, self.requests = self.requests, []
        return requests
