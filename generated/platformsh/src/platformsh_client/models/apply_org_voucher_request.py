from .._runtime import Model


class ApplyOrgVoucherRequest(Model):
    code: str
