from .._runtime import Model
from .action_relation import ActionRelation
from .credential_relation import CredentialRelation
from .environment_relation import EnvironmentRelation
from .network_relation import NetworkRelation
from .project_relation import ProjectRelation
from .subnet_provision_input import SubnetProvisionInput, SubnetType
from .user_relation import UserRelation


class Subnet(Model):
    """A part of a network at a cloud provider."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    credential: CredentialRelation | None
    environment: EnvironmentRelation | None
    id: int
    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    last_action: ActionRelation | None
    """The newest action on it."""

    name: str
    network: NetworkRelation | None
    project: ProjectRelation | None
    provision_input: SubnetProvisionInput
    """How it is created at the cloud provider."""

    type: SubnetType
    updated_at: str
    """When it last changed."""
