"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class TerraformVarKeyValueDict(TypedDict):
    """`TerraformVarKeyValue` with the property names used in JSON."""

    key: NotRequired[str]

    secret: NotRequired[bool]

    value: NotRequired[str]


TerraformVarKeyValue: TypeAlias = models.TerraformVarKeyValue | TerraformVarKeyValueDict
