from .._runtime import Model


class DeploymentWebappFirewallOutboundItem(Model):
    domains: list[str]
    ips: list[str]
    ports: list[int]
    protocol: str
