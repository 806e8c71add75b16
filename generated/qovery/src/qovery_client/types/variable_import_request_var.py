"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class VariableImportRequestVarDict(TypedDict):
    """`VariableImportRequestVar` by the names of the wire."""

    is_secret: bool

    name: str

    scope: types.APIVariableScopeEnum

    value: str


VariableImportRequestVar: TypeAlias = models.VariableImportRequestVar | VariableImportRequestVarDict
