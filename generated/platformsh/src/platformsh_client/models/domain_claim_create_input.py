from .._runtime import Model


class DomainClaimCreateInput(Model):
    pass
