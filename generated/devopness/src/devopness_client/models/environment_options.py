from typing import TypeAlias

from .._runtime import Model
from .field_hint import FieldHint


class StaticEnvironmentType(Model):
    hint: FieldHint
    human_readable: str
    value: str


StaticEnvironmentTypeList: TypeAlias = list[StaticEnvironmentType]


class EnvironmentOptions(Model):
    types: StaticEnvironmentTypeList
