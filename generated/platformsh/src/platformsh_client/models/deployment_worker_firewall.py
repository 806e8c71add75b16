from .._runtime import Model
from .deployment_worker_firewall_outbound_item import DeploymentWorkerFirewallOutboundItem


class DeploymentWorkerFirewall(Model):
    outbound: list[DeploymentWorkerFirewallOutboundItem] | None
