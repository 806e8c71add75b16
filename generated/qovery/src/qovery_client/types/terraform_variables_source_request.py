"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from collections.abc import Sequence


class TerraformVariablesSourceRequestDict(TypedDict):
    """`TerraformVariablesSourceRequest` by the names of the wire."""

    tf_var_file_paths: Sequence[str]

    tf_vars: Sequence[types.TerraformVarKeyValue]


TerraformVariablesSourceRequest: TypeAlias = (
    models.TerraformVariablesSourceRequest | TerraformVariablesSourceRequestDict
)
