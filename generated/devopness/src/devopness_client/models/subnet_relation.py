from .._runtime import Model
from .network_relation import NetworkRelation
from .subnet_provision_input import SubnetProvisionInput, SubnetType


class SubnetRelation(Model):
    """A part of a network at a cloud provider."""

    created_at: str
    """When it was created."""

    created_by: int
    """Id of the user who made it."""

    environment_id: int
    """Id of the environment it belongs to."""

    id: int
    is_auto_generated: bool
    """Whether Devopness created it, rather than a user."""

    name: str
    network: NetworkRelation | None = None
    project_id: int
    """Id of the project it belongs to."""

    provision_input: SubnetProvisionInput
    """How it is created at the cloud provider."""

    type: SubnetType
    updated_at: str
    """When it last changed."""
