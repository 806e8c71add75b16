"""A small provider of the tests' own: one document, one of everything that tests of the whole road need."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
from pathlib import Path
from unittest import mock

from clientsmith.cli import main

ROOT = Path(__file__).parent.parent
DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: https://shop.example}]
security: [{Key: []}]
paths:
  /things:
    get:
      operationId: listThings
      tags: [Things]
      parameters:
        - {name: colour, in: query, schema: {type: string, enum: [red, blue]}}
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema:
                type: object
                properties:
                  results: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                  next: {type: [string, 'null']}
    post:
      operationId: createThing
      tags: [Things]
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Thing'}
      responses:
        '201':
          description: Created
          content:
            application/json: {schema: {$ref: '#/components/schemas/Thing'}}
  /things/{id}:
    get:
      operationId: getThing
      tags: [Things]
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
      responses:
        '200':
          description: OK
          content:
            application/json: {schema: {$ref: '#/components/schemas/Thing'}}
        '404': {description: Not found}
components:
  securitySchemes:
    Key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Thing:
      type: object
      required: [id, name]
      properties:
        id: {type: string, format: uuid, readOnly: true}
        name: {type: string}
        note: {type: [string, 'null']}
        madeAt: {type: string, format: date-time}
"""

PROVIDER = """\
name = "Shop"
client = "Shop"
package = "shop-client"
module = "shop_client"
example = "things.list"

[[document]]
file = "openapi.yaml"

[[credential]]
argument = "api_key"
env = "SHOP_API_KEY"
scheme = "Key"

[[pagination]]
style = "next-url"
items = "results"
next = "next"
"""


def lay_out(root: Path, *, document: str = DOCUMENT, provider: str = PROVIDER) -> Path:
    """A project with the shop as its only provider; gives the provider's folder."""
    folder = root / "specs" / "shop"
    folder.mkdir(parents=True)
    (root / "generated").mkdir()
    (folder / "openapi.yaml").write_text(document, encoding="utf-8")
    (folder / "provider.toml").write_text(provider, encoding="utf-8")
    return folder


def clientsmith(
    *arguments: str,
    root: Path | None = None,
    cwd: Path | None = None,
    env: dict[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does, in a process of its own only where the process matters.

    Args:
        arguments: what stands on the command line.
        root: the project's folder; this repository if left out.
        cwd: the folder in which a process of its own runs.
        env: the environment of a process of its own.
    """
    line = [*arguments, *(["--root", str(root)] if root else [])]
    if cwd is None and env is None:
        return _called(line)
    return subprocess.run(
        [sys.executable, "-m", "clientsmith", *line],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=cwd or ROOT,
        env=env,
    )


def _called(line: list[str]) -> subprocess.CompletedProcess[str]:
    """Call the entry point of the command; importing the generator takes longer than most commands."""
    out, err = io.StringIO(), io.StringIO()
    with (
        mock.patch.object(sys, "argv", ["clientsmith", *line]),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        try:
            main()
            status = 0
        except SystemExit as error:
            status = int(error.code or 0)
    return subprocess.CompletedProcess(line, status, out.getvalue(), err.getvalue())


def unboxed(text: str) -> str:
    """What is said in a box, on one line."""
    return " ".join(text.replace("│", " ").split())


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
