from .._runtime import Model


class DomainClaimPatch(Model):
    pass
