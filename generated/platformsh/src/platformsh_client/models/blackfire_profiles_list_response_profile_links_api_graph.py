from .._runtime import Model


class BlackfireProfilesListResponseProfileLinksApiGraph(Model):
    href: str
    type: str
