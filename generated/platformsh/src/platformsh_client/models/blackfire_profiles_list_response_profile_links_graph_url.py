from .._runtime import Model


class BlackfireProfilesListResponseProfileLinksGraphUrl(Model):
    href: str
    type: str
