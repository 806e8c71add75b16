"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict

from .. import models


class TerraformVarKeyValueDict(TypedDict):
    """`TerraformVarKeyValue` by the names of the wire."""

    key: NotRequired[str]

    secret: NotRequired[bool]

    value: NotRequired[str]


TerraformVarKeyValue: TypeAlias = models.TerraformVarKeyValue | TerraformVarKeyValueDict
