from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint


class StaticEnvironmentType(Model):
    hint: FieldHint
    """Help text for people."""

    human_readable: str
    """`value` as text for a user interface."""

    value: str
    """Type to use in requests."""


StaticEnvironmentTypeList: TypeAlias = list[StaticEnvironmentType]


class EnvironmentOptions(Model):
    types: StaticEnvironmentTypeList
