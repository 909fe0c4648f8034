"""Stands between a client and a PostgreSQL socket, and does something to the server in the middle of the load.

    lose_server.py SERVER-SOCKET FOLDER COPIES WHAT COMMAND…

Listens on a socket of the same name in FOLDER. WHAT is `copy`: when rows of the COPY numbered COPIES have begun to arrive; or `commit`:
when COMMIT arrives. Then it runs COMMAND, or, without one, cuts the connection as a dead network would; what the client sends after that
goes on to the server if that is still there. Ends with the client; gives up after a minute.
"""
import contextlib
import pathlib
import socket
import struct
import subprocess
import sys
import threading

server, folder, copies, what, command = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5:]
place = pathlib.Path(folder) / pathlib.Path(server).name
listener = socket.socket(socket.AF_UNIX)
listener.bind(str(place))
place.chmod(0o777)
listener.listen(1)
listener.settimeout(60)
print("ready", flush=True)
client, _ = listener.accept()
client.settimeout(60)
upstream = socket.socket(socket.AF_UNIX)
upstream.connect(server)


def pass_answers():
    try:
        while data := upstream.recv(1 << 16):
            client.sendall(data)
    except OSError:
        pass
    finally:
        with contextlib.suppress(OSError):
            client.shutdown(socket.SHUT_RDWR)


def exactly(count):
    data = b""
    while len(data) < count:
        part = client.recv(count - len(data))
        if not part:
            raise EOFError
        data += part
    return data


def strikes(kind, body, begun):
    return kind == b"Q" and body.startswith(b"COMMIT") if what == "commit" else kind == b"d" and begun == copies


threading.Thread(target=pass_answers, daemon=True).start()
begun, struck, is_in_copy, is_first = 0, False, False, True
try:
    while True:
        # PostgreSQL documentation, Message Formats: all but the first message begin with a byte that tells the kind.
        kind = b"" if is_first else exactly(1)
        size = exactly(4)
        body = exactly(struct.unpack("!I", size)[0] - 4)
        is_first = False
        if kind == b"d" and not is_in_copy:
            begun += 1
        is_in_copy = kind == b"d"
        if not struck and strikes(kind, body, begun):
            struck = True
            if not command:
                print("struck", flush=True)
                break
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            print("struck", flush=True)
        try:
            upstream.sendall(kind + size + body)
        except OSError:
            pass
except (EOFError, OSError):
    pass
client.close()
upstream.close()
place.unlink()
