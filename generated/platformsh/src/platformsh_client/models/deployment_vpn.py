from .._runtime import Model
from .deployment_vpn_aggressive import DeploymentVpnAggressive
from .deployment_vpn_modeconfig import DeploymentVpnModeconfig
from .deployment_vpn_version import DeploymentVpnVersion


class DeploymentVpn(Model):
    aggressive: DeploymentVpnAggressive
    authentication: str
    esp: str
    gateway_ip: str
    identity: str | None
    ike: str
    ikelifetime: str
    lifetime: str
    margintime: str
    modeconfig: DeploymentVpnModeconfig
    remote_identity: str | None
    remote_subnets: list[str]
    second_identity: str | None
    version: DeploymentVpnVersion
