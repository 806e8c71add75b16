from .._runtime import Model
from .deployment_vpn_aggressive import DeploymentVpnAggressive
from .deployment_vpn_modeconfig import DeploymentVpnModeconfig
from .deployment_vpn_version import DeploymentVpnVersion


class DeploymentVpn(Model):
    version: DeploymentVpnVersion
    aggressive: DeploymentVpnAggressive
    modeconfig: DeploymentVpnModeconfig
    authentication: str
    gateway_ip: str
    identity: str | None
    second_identity: str | None
    remote_identity: str | None
    remote_subnets: list[str]
    ike: str
    esp: str
    ikelifetime: str
    lifetime: str
    margintime: str
