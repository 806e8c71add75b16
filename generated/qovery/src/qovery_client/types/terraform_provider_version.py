"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class TerraformProviderVersionDict(TypedDict):
    """`TerraformProviderVersion` with the property names used in JSON."""

    explicit_version: str

    read_from_terraform_block: NotRequired[bool]


TerraformProviderVersion: TypeAlias = models.TerraformProviderVersion | TerraformProviderVersionDict
