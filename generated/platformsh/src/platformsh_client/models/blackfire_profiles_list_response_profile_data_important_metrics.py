from .._runtime import Model
from .blackfire_profiles_list_response_profile_data_important_metrics_http_requests import (
    BlackfireProfilesListResponseProfileDataImportantMetricsHttpRequests,
)
from .blackfire_profiles_list_response_profile_data_important_metrics_sql_queries import (
    BlackfireProfilesListResponseProfileDataImportantMetricsSqlQueries,
)


class BlackfireProfilesListResponseProfileDataImportantMetrics(Model):
    http_requests: BlackfireProfilesListResponseProfileDataImportantMetricsHttpRequests | None = (
        None
    )
    sql_queries: BlackfireProfilesListResponseProfileDataImportantMetricsSqlQueries | None = None
