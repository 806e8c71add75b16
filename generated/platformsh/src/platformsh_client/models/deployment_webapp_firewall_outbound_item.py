from .._runtime import Model


class DeploymentWebappFirewallOutboundItem(Model):
    protocol: str
    ips: list[str]
    domains: list[str]
    ports: list[int]
