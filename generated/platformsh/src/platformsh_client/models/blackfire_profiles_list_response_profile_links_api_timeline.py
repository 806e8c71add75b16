from .._runtime import Model


class BlackfireProfilesListResponseProfileLinksApiTimeline(Model):
    href: str
    type: str
