"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from .. import models, types


class TerraformVariablesSourceRequestDict(TypedDict):
    """`TerraformVariablesSourceRequest` with the property names used in JSON."""

    tf_var_file_paths: Sequence[str]

    tf_vars: Sequence[types.TerraformVarKeyValue]


TerraformVariablesSourceRequest: TypeAlias = (
    models.TerraformVariablesSourceRequest | TerraformVariablesSourceRequestDict
)
