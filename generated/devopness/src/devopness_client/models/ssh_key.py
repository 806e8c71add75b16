from .._runtime import Model
from .action_relation import ActionRelation
from .environment_relation import EnvironmentRelation
from .server_list import ServerList
from .user_relation import UserRelation


class SshKey(Model):
    """A public SSH key that gives access to servers."""

    created_at: str | None = None
    """When it was created."""

    created_by: int | None = None
    """Id of the user it belongs to."""

    created_by_user: UserRelation | None
    """The user who created it."""

    environment: EnvironmentRelation | None
    environment_id: int
    """Id of the environment it belongs to."""

    fingerprint: str
    """Hash of the public key."""

    id: int
    last_action: ActionRelation | None
    """The newest action on it."""

    name: str
    """Name that tells it from others, given by a user."""

    project_id: int | None = None
    """Id of the project it belongs to."""

    servers: ServerList
    """The servers it is linked to."""

    updated_at: str | None = None
    """When it last changed."""
