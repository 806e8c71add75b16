from .._runtime import Model


class DeploymentWorkerFirewallOutboundItem(Model):
    protocol: str
    ips: list[str]
    domains: list[str]
    ports: list[int]
