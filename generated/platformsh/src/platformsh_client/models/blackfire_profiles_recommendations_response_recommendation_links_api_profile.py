from .._runtime import Model


class BlackfireProfilesRecommendationsResponseRecommendationLinksApiProfile(Model):
    href: str
    type: str
