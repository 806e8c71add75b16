from .._runtime import Model


class UserUrl(Model):
    billing_management_url: str
    """Page on which you manage your billing."""
