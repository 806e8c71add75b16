from typing import TypeAlias

from .._runtime import Model
from .application_relation import ApplicationRelation
from .credential_relation import CredentialRelation
from .cron_job_relation import CronJobRelation
from .daemon_relation import DaemonRelation
from .network_relation import NetworkRelation
from .network_rule_relation import NetworkRuleRelation
from .resource_type import ResourceType
from .server_relation import ServerRelation
from .service_relation import ServiceRelation
from .ssh_key_relation import SshKeyRelation
from .ssl_certificate_relation import SslCertificateRelation
from .subnet_relation import SubnetRelation
from .virtual_host_relation import VirtualHostRelation

ActionResourceData: TypeAlias = (
    ApplicationRelation
    | CredentialRelation
    | CronJobRelation
    | DaemonRelation
    | NetworkRelation
    | NetworkRuleRelation
    | ServerRelation
    | ServiceRelation
    | SshKeyRelation
    | SslCertificateRelation
    | SubnetRelation
    | VirtualHostRelation
)


class ActionResource(Model):
    """The resource an action was triggered for."""

    data: ActionResourceData | None = None
    """The resource itself. Its shape depends on `type`."""

    id: int
    """Id of the resource."""

    type: ResourceType
    """Type of the resource."""

    type_human_readable: str
    """`type` as text for a user interface."""
