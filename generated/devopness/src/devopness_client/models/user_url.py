from .._runtime import Model


class UserUrl(Model):
    billing_management_url: str
