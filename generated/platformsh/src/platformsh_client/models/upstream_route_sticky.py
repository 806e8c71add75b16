from .._runtime import Model


class UpstreamRouteSticky(Model):
    enabled: bool
