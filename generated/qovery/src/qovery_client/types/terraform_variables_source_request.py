"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class TerraformVariablesSourceRequestDict(TypedDict):
    """`TerraformVariablesSourceRequest` by the names of the wire."""

    tf_var_file_paths: Sequence[str]

    tf_vars: Sequence[types.TerraformVarKeyValue]


TerraformVariablesSourceRequest: TypeAlias = (
    models.TerraformVariablesSourceRequest | TerraformVariablesSourceRequestDict
)
