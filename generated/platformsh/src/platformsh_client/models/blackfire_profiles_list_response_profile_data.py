from .._runtime import Model
from .blackfire_profiles_list_response_profile_data_envelope import (
    BlackfireProfilesListResponseProfileDataEnvelope,
)
from .blackfire_profiles_list_response_profile_data_important_metrics import (
    BlackfireProfilesListResponseProfileDataImportantMetrics,
)


class BlackfireProfilesListResponseProfileData(Model):
    envelope: BlackfireProfilesListResponseProfileDataEnvelope | None = None
    important_metrics: BlackfireProfilesListResponseProfileDataImportantMetrics | None = None
