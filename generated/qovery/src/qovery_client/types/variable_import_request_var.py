"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models, types


class VariableImportRequestVarDict(TypedDict):
    """`VariableImportRequestVar` with the property names used in JSON."""

    is_secret: bool

    name: str

    scope: types.APIVariableScopeEnum

    value: str


VariableImportRequestVar: TypeAlias = models.VariableImportRequestVar | VariableImportRequestVarDict
