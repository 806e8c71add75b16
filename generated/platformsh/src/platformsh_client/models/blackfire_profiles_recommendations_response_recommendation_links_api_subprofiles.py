from .._runtime import Model


class BlackfireProfilesRecommendationsResponseRecommendationLinksApiSubprofiles(Model):
    href: str
    type: str
