from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow


class SshKeyRelation(Model):
    """A public SSH key that gives access to servers."""

    created_at: str | None = None
    """When it was created."""

    created_by: int | None = None
    """Id of the user it belongs to."""

    environment_id: int
    """Id of the environment it belongs to."""

    fingerprint: str
    """Hash of the public key."""

    id: int
    last_action: ActionRelationShallow | None = None
    """The newest action on it."""

    name: str
    """Name that tells it from others, given by a user."""

    project_id: int | None = None
    """Id of the project it belongs to."""

    updated_at: str | None = None
    """When it last changed."""
