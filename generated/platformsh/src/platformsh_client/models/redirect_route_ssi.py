from .._runtime import Model


class RedirectRouteSsi(Model):
    enabled: bool
