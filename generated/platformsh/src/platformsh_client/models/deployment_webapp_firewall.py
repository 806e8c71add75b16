from .._runtime import Model
from .deployment_webapp_firewall_outbound_item import DeploymentWebappFirewallOutboundItem


class DeploymentWebappFirewall(Model):
    outbound: list[DeploymentWebappFirewallOutboundItem] | None
