from .._runtime import Model
from .user_relation import UserRelation
from .variable_target import VariableTarget
from .variable_type import VariableType


class Variable(Model):
    """A setting, file or link that Devopness puts on servers."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None = None
    """The user who created it."""

    description: str | None
    """What the variable is for, in your words."""

    hidden: bool
    """Whether the value is kept out of deployment logs."""

    id: int
    key: str
    """Name of the variable. For a file or a symlink, its path."""

    resource_id: int | None
    """Id of the resource the variable is for."""

    resource_type: str
    """Type of the resource the variable is for."""

    target: VariableTarget
    """Where the variable is put."""

    target_human_readable: str
    """`target` as text for a user interface."""

    type: VariableType
    updated_at: str
    """When it last changed."""

    value: str | None
    """Value of the variable. For a file, its content; for a symlink, the path it points to."""
