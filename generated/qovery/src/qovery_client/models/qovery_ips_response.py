from .._runtime import Model


class QoveryIpsResponse(Model):
    ips: list[str]
