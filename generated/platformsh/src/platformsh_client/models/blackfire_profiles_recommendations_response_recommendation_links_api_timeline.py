from .._runtime import Model


class BlackfireProfilesRecommendationsResponseRecommendationLinksApiTimeline(Model):
    href: str
    type: str
