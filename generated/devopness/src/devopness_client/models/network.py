from .._runtime import Model
from .action_relation import ActionRelation
from .credential_relation import CredentialRelation
from .environment_relation import EnvironmentRelation
from .network_provision_input import NetworkProvisionInput
from .project_relation import ProjectRelation
from .user_relation import UserRelation


class Network(Model):
    """A network at a cloud provider."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    credential: CredentialRelation | None
    environment: EnvironmentRelation | None
    id: int
    last_action: ActionRelation | None
    """The newest action on it."""

    name: str
    project: ProjectRelation | None
    provider_name: str
    """Name of the provider."""

    provider_name_human_readable: str
    """`provider_name` as text for a user interface."""

    provision_input: NetworkProvisionInput
    """How it is created at the cloud provider."""

    updated_at: str
    """When it last changed."""
