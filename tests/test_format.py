"""Generated code is formatted. The shared runtime is copied as it is, so it must be formatted before."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientsmith.format import FormatError, format_tree
from clientsmith.http_library import HTTP_LIBRARIES
from tests.features.making import answers, document, make

if TYPE_CHECKING:
    from pathlib import Path

PROVIDER = """\
name = "Made"
client = "MadeNUMBER"
package = "madeNUMBER-client"
module = "madeNUMBER_client"
http = "{library}"

[[document]]
file = "openapi.json"
"""


@pytest.mark.parametrize("library", HTTP_LIBRARIES)
def test_formatting_again_changes_nothing(library: str, tmp_path: Path) -> None:
    thing = {"type": "object", "properties": {"id": {"type": "string"}}}
    body = {"content": {"application/json": {"schema": thing}}}
    api = document({"/things": {"get": {"operationId": "getThing", "responses": answers(thing)}}})
    api["webhooks"] = {"made": {"post": {"requestBody": body, "responses": answers(None)}}}
    made = make(tmp_path, api, provider=PROVIDER.format(library=library))
    written = {
        path.relative_to(made.folder).as_posix(): path.read_bytes()
        for path in made.folder.rglob("*.py")
    }
    assert f"src/{made.module_name}/_runtime/webhooks.py" in written
    assert format_tree({name: data.decode() for name, data in written.items()}) == written


def test_what_is_not_python_is_an_error() -> None:
    with pytest.raises(FormatError, match="ruff format failed"):
        format_tree({"module.py": "def"})
