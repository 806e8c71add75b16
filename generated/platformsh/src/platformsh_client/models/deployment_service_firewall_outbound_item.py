from .._runtime import Model


class DeploymentServiceFirewallOutboundItem(Model):
    domains: list[str]
    ips: list[str]
    ports: list[int]
    protocol: str
