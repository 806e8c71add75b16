from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .credential import Credential
from .network_provision_input import NetworkProvisionInput


class NetworkRelation(Model):
    """A network at a cloud provider."""

    created_at: str | None = None
    """When it was created."""

    created_by: int
    """Id of the user who made it."""

    credential: Credential | None = None
    environment_id: int
    """Id of the environment it belongs to."""

    id: int
    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    last_action: ActionRelationShallow | None = None
    """The newest action on it."""

    name: str
    project_id: int
    """Id of the project it belongs to."""

    provider_name: str
    """Name of the provider."""

    provider_name_human_readable: str
    """`provider_name` as text for a user interface."""

    provision_input: NetworkProvisionInput
    """How it is created at the cloud provider."""

    updated_at: str | None = None
    """When it last changed."""
