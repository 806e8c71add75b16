from .._runtime import Model


class BlackfireProfilesListResponseProfileLinksApiProfile(Model):
    href: str
    type: str
