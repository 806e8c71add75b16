from .._runtime import Model
from .user_relation import UserRelation
from .variable_target import VariableTarget
from .variable_type import VariableType


class VariableRelation(Model):
    id: int
    key: str
    type: VariableType
    description: str | None
    value: str | None
    target: VariableTarget
    target_human_readable: str
    resource_id: int | None
    resource_type: str
    hidden: bool
    created_by_user: UserRelation | None = None
    created_at: str
    updated_at: str
