from .._runtime import Model


class DeploymentServiceFirewallOutboundItem(Model):
    protocol: str
    ips: list[str]
    domains: list[str]
    ports: list[int]
