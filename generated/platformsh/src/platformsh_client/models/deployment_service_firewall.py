from .._runtime import Model
from .deployment_service_firewall_outbound_item import DeploymentServiceFirewallOutboundItem


class DeploymentServiceFirewall(Model):
    outbound: list[DeploymentServiceFirewallOutboundItem] | None
