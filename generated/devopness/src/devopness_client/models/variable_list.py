from typing import TypeAlias

from .._runtime import Model
from .user_relation import UserRelation
from .variable_target import VariableTarget
from .variable_type import VariableType


class VariableRelation(Model):
    created_at: str
    created_by_user: UserRelation | None = None
    description: str | None
    hidden: bool
    id: int
    key: str
    resource_id: int | None
    resource_type: str
    target: VariableTarget
    target_human_readable: str
    type: VariableType
    updated_at: str
    value: str | None


VariableList: TypeAlias = list[VariableRelation]
