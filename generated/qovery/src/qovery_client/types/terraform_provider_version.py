"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class TerraformProviderVersionDict(TypedDict):
    """`TerraformProviderVersion` by the names of the wire."""

    explicit_version: str

    read_from_terraform_block: NotRequired[bool]


TerraformProviderVersion: TypeAlias = models.TerraformProviderVersion | TerraformProviderVersionDict
