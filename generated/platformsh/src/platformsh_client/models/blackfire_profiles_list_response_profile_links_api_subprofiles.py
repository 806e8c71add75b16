from .._runtime import Model


class BlackfireProfilesListResponseProfileLinksApiSubprofiles(Model):
    href: str
    type: str
