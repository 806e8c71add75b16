from .._runtime import Model


class DeploymentWorkerFirewallOutboundItem(Model):
    domains: list[str]
    ips: list[str]
    ports: list[int]
    protocol: str
